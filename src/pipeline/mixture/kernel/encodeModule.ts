import type { FunctionBuilder } from './functionBuilder.ts';
import { type Code, typeCodes, unsigned } from './instructions.ts';

/**
 * The bytes of a module that exports the functions by their names and imports the memory `host.memory`
 * (https://webassembly.github.io/spec/core/binary/modules.html).
 */
export function encodeModule(functions: readonly FunctionBuilder[]): Uint8Array<ArrayBuffer> {
  const indices = functions.map((_, index) => unsigned(index));
  return Uint8Array.of(
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, functions.map(encodeType)),
    ...section(2, [[...text('host'), ...text('memory'), 0x02, 0x00, 0x01]]),
    ...section(3, indices),
    ...section(
      7,
      functions.map(({ name }, index) => [...text(name), 0x00, ...indices[index]!]),
    ),
    ...section(10, functions.map(encodeBody)),
  );
}

function section(id: number, entries: readonly Code[]): Code {
  return [id, ...sized(vector(entries))];
}

function encodeType({ parameters, result }: FunctionBuilder): Code {
  const results = result === undefined ? [] : [[typeCodes[result]]];
  return [0x60, ...vector(parameters.map(() => [typeCodes.i32])), ...vector(results)];
}

function encodeBody({ locals, body }: FunctionBuilder): Code {
  const declared = vector(locals.map((type) => [1, typeCodes[type]]));
  return sized([...declared, ...body, 0x0b]);
}

const vector = (entries: readonly Code[]): Code => [...unsigned(entries.length), ...entries.flat()];
const sized = (content: Code): Code => [...unsigned(content.length), ...content];
const text = (content: string): Code => sized(Array.from(content, (character) => character.charCodeAt(0)));
