/** SheetJS, a quarter of all code: on Node it is a file of its own, which is read where a workbook needs it. */
export { read } from 'xlsx';
