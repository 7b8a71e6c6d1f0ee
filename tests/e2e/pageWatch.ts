/** Listens to a page: whatever it complains of, throws, or asks of another host is a fault unless a test says it is due. */
import type { ConsoleMessage, Page } from '@playwright/test';

/** Said by @react-three/fiber's use of three, not by us; the only complaint that is let through. */
const ALLOWED = /THREE\.Clock: This module has been deprecated/;

export class PageWatch {
  readonly faults: string[] = [];
  readonly #due: RegExp[] = [ALLOWED];

  constructor(page: Page, host: string) {
    page.on('console', (message) => this.#hear(message));
    page.on('pageerror', (error) => this.#note(`page error: ${error.message}`));
    page.on('request', (request) => {
      const url = new URL(request.url());
      const local = url.host === host || ['data:', 'blob:', 'about:'].includes(url.protocol);
      if (!local) this.#note(`request to another host: ${request.url()}`);
    });
  }

  /** Lets through, from now on, what a test brings about itself. */
  expect(complaint: RegExp): void {
    this.#due.push(complaint);
  }

  #hear(message: ConsoleMessage): void {
    if (['error', 'warning', 'assert'].includes(message.type())) {
      this.#note(`console ${message.type()}: ${message.text()} (${message.location().url})`);
    }
  }

  #note(fault: string): void {
    if (!this.#due.some((pattern) => pattern.test(fault))) this.faults.push(fault);
  }
}
