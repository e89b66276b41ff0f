import { commands, type ExtensionContext, Uri, window, workspace } from 'vscode';
import { t } from '../../pipeline/language/language.ts';
import { exists } from '../files/vscodeFiles.ts';
import { fileName } from '../ports/ports.ts';

const sampleName = 'online-retail-sample.xlsx';
const placeKey = 'sampleWorkbook';

/** Copies the sample workbook to a place of the user's choice; undefined where there is none. */
export async function openSample(context: ExtensionContext): Promise<Uri | undefined> {
  const target = await askPlace(context.globalStorageUri);
  if (target === undefined) return undefined;
  await copySample(context.extensionUri, target);
  await context.globalState.update(placeKey, target.toString());
  if (workspace.getWorkspaceFolder(target)) await commands.executeCommand('revealInExplorer', target);
  return target;
}

/** The sample where it was copied to last, or to where it is copied now. */
export async function findSample(context: ExtensionContext): Promise<Uri | undefined> {
  const kept = context.globalState.get<string>(placeKey);
  const place = kept === undefined ? undefined : Uri.parse(kept);
  return place !== undefined && (await exists(place)) ? place : openSample(context);
}

async function askPlace(storage: Uri): Promise<Uri | undefined> {
  const folders = (workspace.workspaceFolders ?? []).map(({ name, uri }) => ({
    label: t('$(folder) In the folder {0}', name),
    place: async (): Promise<Uri | undefined> => Uri.joinPath(uri, sampleName),
  }));
  const another = {
    label: t('$(folder-opened) Choose a location…'),
    place: async () => {
      const defaultUri = workspace.workspaceFolders?.[0]?.uri;
      return window.showSaveDialog({
        ...(defaultUri && { defaultUri: Uri.joinPath(defaultUri, sampleName) }),
        filters: { [t('Excel workbook')]: ['xlsx'] },
      });
    },
  };
  const apart = {
    label: t('$(archive) Separate from my files'),
    description: t("in the extension's own storage"),
    place: async (): Promise<Uri | undefined> => Uri.joinPath(storage, 'sample', sampleName),
  };
  const chosen = await window.showQuickPick([...folders, apart, another], {
    title: t('Open the sample workbook'),
    placeHolder: t('Where should the copy of the sample go? The report on it will be saved beside it.'),
  });
  return chosen?.place();
}

/** What is there under that name stays: it is the sample from before, or the user's own. */
async function copySample(extension: Uri, target: Uri): Promise<void> {
  if (await exists(target)) return;
  const bytes = await workspace.fs.readFile(Uri.joinPath(extension, 'samples', sampleName));
  await workspace.fs.writeFile(target, bytes);
}

/** Says what the sample is, and offers to segment it. */
export async function offerSample(sample: Uri, segment: (workbook: Uri) => Promise<void>): Promise<void> {
  const action = t('Segment this workbook');
  const message = t(
    '{0}: two years of purchases at a British gift shop, 20,000 rows, errors included.',
    fileName(sample),
  );
  if ((await window.showInformationMessage(message, action)) === action) await segment(sample);
}
