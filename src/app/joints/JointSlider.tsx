import { freedomKey, type SidedFreedom } from '../../anatomy/joints/controlFreedom.ts';
import { Slider } from '../../ui/Slider.tsx';
import { useStores, useView } from '../stores.tsx';
import { angleWords } from './angleWords.ts';
import { freedomWords } from './freedomWords.ts';
import { movementWords } from './movementWords.ts';

/** One way in which a joint moves, from end to end of its normal range. */
export function JointSlider({ slider }: { readonly slider: SidedFreedom }) {
  const { view } = useStores();
  const key = freedomKey(slider);
  const degrees = useView((state) => state.pose[key] ?? 0);
  const { control, freedom, side } = slider;
  const [least, most] = freedom.range;
  const both = freedom.movement === freedom.opposite;
  const end = (degrees: number, words: string) => (degrees === 0 ? '0°' : `${Math.abs(degrees)}° ${words}`);
  return (
    <Slider
      label={freedomWords(freedom)}
      context={`${control.name}${side ? `, ${side}` : ''}`}
      least={least}
      most={most}
      value={degrees}
      words={angleWords(freedom, degrees)}
      ends={[
        end(least, both ? 'right' : movementWords(freedom.opposite)),
        end(most, both ? 'left' : movementWords(freedom.movement)),
      ]}
      onChange={(wanted) => view.getState().setJoint(key, wanted)}
    />
  );
}
