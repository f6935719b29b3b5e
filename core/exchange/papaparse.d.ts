/** The part of papaparse that is used. Its own published types would bring Node's globals into this pure folder. */
interface Parsed {
  data: string[][];
  errors: { type: string; code: string; row?: number }[];
}
declare const Papa: {
  parse(text: string, config: { delimiter: string; newline: '\n'; preview?: number }): Parsed;
};
export default Papa;
