import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../paths.ts';
import { listBundled, writeNotices } from './notices.ts';

/** Writes THIRD-PARTY-NOTICES.txt of what the last build bundled: `npm run notices`. */

writeFileSync(join(repository, 'THIRD-PARTY-NOTICES.txt'), writeNotices(listBundled()));
