import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { catalogue } from '../../anatomy/catalogue.ts';
import { pageOf } from '../pages/pageOf.ts';
import { useView } from '../stores.tsx';

/** The window's title: on the first page what is selected, elsewhere the page. */
export function usePageTitle(): void {
  const [path] = useLocation();
  const chosen = useView(({ selected, collection }) => selected ?? collection);
  const page = pageOf(path);
  const name = page.kind !== 'home' ? page.name : chosen && catalogue.label(chosen);
  useEffect(() => {
    document.title = name ? `${name} · Bodywork Atlas` : 'Bodywork Atlas: a body to turn, click and read about';
  }, [name]);
}
