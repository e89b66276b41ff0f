/** Within a workbook's folder. */
export const rulesFilePath = '.vscode/segment-rules.json';
