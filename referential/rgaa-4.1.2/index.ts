import type { Referential } from '../types';
import { userCriteria } from '../user-criteria';
import { images } from './01-images';
import { frames } from './02-frames';
import { colours } from './03-colours';
import { multimedia } from './04-multimedia';
import { tables } from './05-tables';
import { links } from './06-links';
import { scripts } from './07-scripts';
import { mandatory } from './08-mandatory';
import { structure } from './09-structure';
import { presentation } from './10-presentation';
import { forms } from './11-forms';
import { navigation } from './12-navigation';
import { consultation } from './13-consultation';

/** RGAA 4.1.2: 13 themes, 106 criteria, 258 tests, in our own words. */
export const rgaa412: Referential = {
  id: 'rgaa-4.1.2',
  themes: [
    images,
    frames,
    colours,
    multimedia,
    tables,
    links,
    scripts,
    mandatory,
    structure,
    presentation,
    forms,
    navigation,
    consultation,
  ],
  userCriteria,
};
