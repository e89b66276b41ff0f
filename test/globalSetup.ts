/** Once and before any test: several builds at a time would read what another has half written. */
export { buildCommandLine as default } from './corpus/commandLineScript.ts';
