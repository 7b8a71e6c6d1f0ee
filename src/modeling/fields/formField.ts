import type { Form } from '../../figures/boneFigures.ts';
import { block } from './block.ts';
import { condyle } from './condyle.ts';
import { ellipsoid } from './ellipsoid.ts';
import type { Field } from './field.ts';
import { plate } from './plate.ts';
import { shaft } from './shaft.ts';
import { taper } from './taper.ts';
import { vault } from './vault.ts';

/** The distance field of one form, in the frame it is written in. */
export function formField(form: Form): Field {
  switch (form.form) {
    case 'shaft':
      return shaft(form);
    case 'plate':
      return plate(form);
    case 'condyle':
      return condyle(form);
    case 'ellipsoid':
      return ellipsoid(form);
    case 'taper':
      return taper(form);
    case 'block':
      return block(form);
    case 'vault':
      return vault(form);
  }
}
