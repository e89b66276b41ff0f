/** What package.json declares and the extension registers, by their ids there. */
export const commandIds = [
  'segmentAi.segment',
  'segmentAi.checkData',
  'segmentAi.openSample',
  'segmentAi.segmentSample',
  'segmentAi.rerun',
  'segmentAi.saveReport',
  'segmentAi.exportCustomers',
  'segmentAi.checkCampaign',
  'segmentAi.keepModel',
  'segmentAi.editRules',
  'segmentAi.tryRules',
  'segmentAi.resetRules',
] as const;

export type CommandId = (typeof commandIds)[number];

export const panelViewType = 'segmentAi.panel';

/** "Open With … Segments". */
export const editorViewType = 'segmentAi.editor';

export const segmentToolName = 'segment_workbook';
