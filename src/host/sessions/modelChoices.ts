import { Cancelled } from '../../messages/channel.ts';
import { UserError } from '../../pipeline/errors/userError.ts';
import { formatDay, t } from '../../pipeline/language/language.ts';
import { type KeptModel, readModel } from '../../pipeline/model/keptModel.ts';
import { ModelDiffers, wordDifference } from '../../pipeline/results/modelBasis.ts';
import { ModelOffered } from '../../pipeline/results/offerModel.ts';
import type { RunOptions } from '../../pipeline/results/runOptions.ts';
import { noModel } from '../../pipeline/settings/movementSettings.ts';
import { today } from '../../pipeline/time/calendar.ts';
import { type FileAt, fileName, type HostPorts } from '../ports/ports.ts';

type Ports = Pick<HostPorts, 'files' | 'settings'>;

/** What of a run's options says by which model customers are classified. */
type ModelOptions = Pick<RunOptions, 'window' | 'model' | 'offers' | 'acceptsModel'>;

/** The kept model that is set for a workbook can't be used. */
export class ModelUnreadable extends UserError {}

/** Of more models in a folder, those that were written before the others are not looked at. */
const mostOffered = 20;

/** The model that is set for a workbook. Throws a `ModelUnreadable` that says what is wrong with its file. */
export async function readSetModel(workbook: FileAt, { files, settings }: Ports): Promise<ModelOptions> {
  const path = settings.readModel(workbook);
  if (path === '' || path === noModel) return {};
  const file = files.beside(workbook, path);
  try {
    return { window: true, model: await readFrom(file, { files }) };
  } catch (error) {
    throw new ModelUnreadable(
      error instanceof UserError
        ? error.message
        : t(
            "The kept model “{0}” can't be read; put it back beside the workbook, or make new segments.",
            fileName(file),
          ),
    );
  }
}

async function readFrom(file: FileAt, { files }: Pick<Ports, 'files'>): Promise<KeptModel> {
  return readModel(new TextDecoder().decode(await files.read(file)), fileName(file), today(new Date()));
}

/** A kept model with the name of its file. */
interface Offer {
  readonly name: string;
  readonly model: KeptModel;
}

/** By which model a workbook is classified: what is set, what its folder offers, and what the user says to both. */
export class ModelChoices {
  readonly #workbook: FileAt;
  readonly #ports: Pick<HostPorts, 'files' | 'settings' | 'editor'>;
  #offers: readonly Offer[] = [];
  /** The differences that the user has accepted. */
  #accepted: string | undefined;
  /** Whether they are those of this run. */
  #accepts = false;

  constructor(workbook: FileAt, ports: Pick<HostPorts, 'files' | 'settings' | 'editor'>) {
    this.#workbook = workbook;
    this.#ports = ports;
  }

  /** What a run is told. Throws a `ModelUnreadable`. */
  async read(): Promise<ModelOptions> {
    const set = await readSetModel(this.#workbook, this.#ports);
    if (set.model !== undefined) return { ...set, ...(this.#accepts && { acceptsModel: true }) };
    const isOpen = this.#ports.settings.readModel(this.#workbook) === '';
    this.#offers = isOpen ? await this.#findOffers() : [];
    return this.#offers.length === 0 ? {} : { offers: this.#offers.map(({ model }) => model) };
  }

  /**
   * Asks the user what a run leaves open of its model, so that another run may go on. Throws the error itself where it is
   * another, and `Cancelled` where the user does not answer: nobody is classified without an answer.
   */
  async answer(error: unknown): Promise<void> {
    if (error instanceof ModelOffered) return this.#answerOffer(error);
    if (error instanceof ModelDiffers) return this.#answerDifferences(error);
    if (error instanceof ModelUnreadable) return this.#answerUnreadable(error);
    throw error;
  }

  /** The same without a question, for a run that nobody sees: it ends where one would be asked. */
  unasked(): Pick<ModelChoices, 'read' | 'answer' | 'forget'> {
    return {
      read: () => this.read(),
      answer: (error) => Promise.reject(error),
      forget: () => this.forget(),
    };
  }

  /** The end of a run: the next one compares anew. */
  forget(): void {
    this.#accepts = false;
  }

  async #findOffers(): Promise<readonly Offer[]> {
    const { files } = this.#ports;
    const found = (await this.#listLatest()).map(async (name) => {
      // What can't be read is no offer.
      const model = await readFrom(files.beside(this.#workbook, name), { files }).catch(() => undefined);
      return model === undefined ? [] : [{ name, model }];
    });
    return (await Promise.all(found)).flat();
  }

  /** The names of the models in the folder that were written last. */
  async #listLatest(): Promise<readonly string[]> {
    const { files } = this.#ports;
    const names = (await files.listBeside(this.#workbook)).filter((name) => /\.model\.json$/i.test(name));
    const written = names.sort().map(async (name) => {
      const stamp = await files.stat(files.beside(this.#workbook, name));
      return { name, mtime: stamp === undefined || stamp === 'gone' ? 0 : stamp.mtime };
    });
    return (await Promise.all(written))
      .sort((one, other) => other.mtime - one.mtime)
      .slice(0, mostOffered)
      .map(({ name }) => name);
  }

  async #answerOffer({ index, model }: ModelOffered): Promise<void> {
    const { settings } = this.#ports;
    const use = t('Use the segments kept as of {0} from {1}', formatDay(model.date), model.source);
    const fresh = t('Make new segments');
    const question = t(
      'This folder has segments that were kept. With them, customers are in the same segments as in the other files; your answer holds for the folder.',
    );
    const answer = await this.#ask(question, use, fresh);
    const chosen = answer === use ? this.#offers[index]!.name : noModel;
    await settings.keepForFolder({ model: chosen }, this.#workbook);
  }

  async #answerDifferences({ model, differences }: ModelDiffers): Promise<void> {
    const told = differences.map(wordDifference).join('; ');
    if (told === this.#accepted) {
      this.#accepts = true;
      return;
    }
    const [use, fresh] = [t('Use them anyway'), t('Make new segments')];
    const question = t(
      'The segments kept as of {0} from {1} were made otherwise, so that they may say nothing of these customers: {2}.',
      ...([formatDay(model.date), model.source, told] as const),
    );
    // The first is taken by Enter.
    if ((await this.#ask(question, fresh, use)) === fresh) return this.#makeNew();
    this.#accepted = told;
    this.#accepts = true;
  }

  async #answerUnreadable(error: ModelUnreadable): Promise<void> {
    const fresh = t('Make new segments');
    const { editor } = this.#ports;
    // It says what to do; who then turns away has heard it.
    if ((await editor.say('question', error.message, fresh)) !== fresh) throw new Cancelled();
    await this.#makeNew();
  }

  #makeNew(): Promise<void> {
    return this.#ports.settings.keep({ model: noModel }, this.#workbook);
  }

  async #ask(question: string, ...answers: readonly string[]): Promise<string> {
    const answer = await this.#ports.editor.say('question', question, ...answers);
    if (answer === undefined) throw new Cancelled();
    return answer;
  }
}
