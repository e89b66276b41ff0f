/** What `npm run picture` does: draws the folders of the sources and their needs into `docs/architecture.svg`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../paths.ts';
import { describeArchitecture, picturePath, readFolders } from './architecture.ts';
import { drawArchitecture } from './drawArchitecture.ts';
import { readModules } from './imports.ts';

const picture = drawArchitecture(describeArchitecture(readModules(), readFolders()));
writeFileSync(join(repository, picturePath), picture);
