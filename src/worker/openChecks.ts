import { Cancelled } from '../messages/channel.ts';
import type { WorkbookSource, WorkerCalls } from '../messages/workerCalls.ts';
import type { ByteSource } from '../pipeline/bytes/byteSource.ts';
import { openCheck } from '../pipeline/pipeline.ts';
import type { Runtime } from '../pipeline/runtime.ts';
import { type PacingRuntime, paceWriting } from './paceWriting.ts';

interface Opened {
  readonly path: string;
  readonly bytes: ByteSource;
  readonly check: ReturnType<typeof openCheck>;
}

/** Checks workbooks; one that is a file stays open, so that the next check of it need not look at it again. */
export function createChecks(runtime: Runtime & PacingRuntime): Pick<WorkerCalls, 'checkData' | 'lookAtRow'> {
  // A check is cancelled where it tells how far it is; it outlives its cancelling by no more than that.
  const { inflateRaw, openSource } = paceWriting(runtime, new AbortController().signal);
  let opened: Opened | undefined;
  const open = async (source: WorkbookSource): Promise<Opened> => {
    if (source.type === 'file' && opened?.path === source.path && !(await opened.bytes.isChanged?.()))
      return opened;
    const before = opened;
    const { path } = source;
    const bytes = await openSource(source);
    opened = { path, bytes, check: openCheck({ path, bytes }, { ...runtime, inflateRaw }) };
    await before?.bytes.close();
    return opened;
  };
  return {
    checkData: async ({ source, settings }, { note, signal }) => {
      const { check } = await open(source);
      const stopCancelled = () => {
        if (signal.aborted) throw new Cancelled();
      };
      return check.check(settings, {
        onLook: (look) => {
          stopCancelled();
          note({ type: 'look', check: look });
        },
        onFraction: (fraction) => {
          stopCancelled();
          note({ type: 'read', fraction });
        },
      });
    },
    lookAtRow: async ({ source, at }) => (await open(source)).check.lookAtRow(at),
  };
}
