import { useEffect } from 'react';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';
import { usePreferences } from '../stores.tsx';

/** The theme in force, after the system's where none was chosen; the page's root carries a chosen one. */
export function useTheme(): 'light' | 'dark' {
  const theme = usePreferences((preferences) => preferences.theme);
  const systemIsDark = useMediaQuery('(prefers-color-scheme: dark)');
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
  if (theme !== 'system') return theme;
  return systemIsDark ? 'dark' : 'light';
}
