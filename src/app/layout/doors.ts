import { lessonIndex } from '../../lessons/lessonIndex.ts';
import { lessonPath } from '../lesson/lessonPath.ts';

export interface Door {
  readonly id: 'learn' | 'booking' | 'teach';
  readonly label: string;
  /** Where there is little room; the label holds its words. */
  readonly short: string;
  readonly line: string;
  readonly path: string;
}

/** For somebody who thinks of booking: the first lesson written for clients, else the first of the foundations. */
const forClients =
  lessonIndex.find(({ kind }) => kind === 'clients') ?? lessonIndex.find(({ kind }) => kind === 'foundations');

/** The three ways in, for the three who come. Each leads to what is there. */
export const DOORS: readonly Door[] = [
  {
    id: 'learn',
    label: 'Learn the anatomy',
    short: 'Learn',
    line: 'Every muscle and bone of the body so far, by name and by place.',
    path: '/structures',
  },
  {
    id: 'booking',
    label: 'Thinking of booking?',
    short: 'Booking?',
    line: 'What orthopedic massage is, what it can do and what it cannot.',
    path: forClients ? lessonPath(forClients.id) : '/lessons',
  },
  {
    id: 'teach',
    label: 'Teach with it',
    short: 'Teach',
    line: 'Links that bring back what you saw, for a class or a handout.',
    path: '/teach',
  },
];
