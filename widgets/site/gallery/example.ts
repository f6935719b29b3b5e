/** A sheet as people keep one; its quarter is the file's own. */
export const example = `Objective,Key Result,Start Value,Target Value,Current Value,Quarter
Make customers so successful that leaving feels unthinkable,Raise NPS,42,55,51,Q4 2026
Make customers so successful that leaving feels unthinkable,Lower monthly churn,4.2%,2.8%,3.3%,Q4 2026
Answer every customer before they have to ask twice,Success team certified,0,12,4,Q4 2026
`;
