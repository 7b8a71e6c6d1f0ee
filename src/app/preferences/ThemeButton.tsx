import { Moon, Sun, SunMoon } from 'lucide-react';
import { IconButton } from '../../ui/IconButton.tsx';
import { usePreferences } from '../stores.tsx';
import { THEMES, type Theme } from './readPreferences.ts';

const ICONS = { system: SunMoon, light: Sun, dark: Moon } as const;
const WORDS: Readonly<Record<Theme, string>> = { system: 'as the system', light: 'light', dark: 'dark' };

/** Goes from one theme to the next: the system's, light, dark. */
export function ThemeButton() {
  const theme = usePreferences((preferences) => preferences.theme);
  const set = usePreferences((preferences) => preferences.set);
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
  return (
    <IconButton
      icon={ICONS[theme]}
      label={`Theme: ${WORDS[theme]}. Change to ${WORDS[next]}`}
      onClick={() => set({ theme: next })}
    />
  );
}
