import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/fonts.css';
import '../ui/tokens.css';
import '../ui/base.css';
import { App } from './App.tsx';
import { openStores } from './openStores.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with id "root" to draw the page in.');

const base = import.meta.env.BASE_URL.replace(/\/$/, '');
createRoot(root).render(
  <StrictMode>
    <App stores={openStores(window, base)} base={base} />
  </StrictMode>,
);
