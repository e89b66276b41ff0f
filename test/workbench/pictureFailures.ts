import { afterEach } from 'vitest';
import { picture } from './session.ts';

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await picture(task.name);
});
