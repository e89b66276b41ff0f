import { t } from '../../pipeline/language/language.ts';
import { type FileAt, fileName, type HostPorts } from '../ports/ports.ts';

/** The ports of a session, which says whenever something is written to the settings. */
export function tellKept(ports: HostPorts): HostPorts {
  const { settings, editor } = ports;
  const tell = (workbook: FileAt) => editor.mention(t('Kept in the settings for {0}.', fileName(workbook)));
  const tellFolder = (workbook: FileAt) =>
    editor.mention(t('Kept in the settings for the folder of {0}.', fileName(workbook)));
  return {
    ...ports,
    settings: {
      ...settings,
      keep: (kept, workbook) => settings.keep(kept, workbook).then(() => tell(workbook)),
      keepForFolder: (kept, workbook) =>
        settings.keepForFolder(kept, workbook).then(() => tellFolder(workbook)),
      keepAnswer: (question, answer, workbook) =>
        settings.keepAnswer(question, answer, workbook).then(() => tell(workbook)),
      forgetAnswers: (workbook) =>
        settings
          .forgetAnswers(workbook)
          .then(() => editor.mention(t('Taken out of the settings for {0}.', fileName(workbook)))),
    },
  };
}
