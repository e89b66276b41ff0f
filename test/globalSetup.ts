import { buildCommandLine } from './corpus/commandLineScript.ts';

/** Once and before any test: several builds at a time would read what another has half written. */
export default (): Promise<void> => buildCommandLine();
