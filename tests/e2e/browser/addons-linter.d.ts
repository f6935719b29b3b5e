declare module 'addons-linter' {
  interface Message {
    code: string;
    message: string;
    file?: string;
  }
  interface Linter {
    run(): Promise<{ errors: Message[] }>;
  }
  const linter: {
    createInstance(what: { config: Record<string, unknown>; runAsBinary: boolean }): Linter;
  };
  export default linter;
}
