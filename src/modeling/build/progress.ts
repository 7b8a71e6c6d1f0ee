/** What the build says while it works: one line that renews itself on a terminal, a line a structure elsewhere. */
export interface Progress {
  /** How many structures there are. */
  readonly expect: (count: number) => void;
  readonly begin: (id: string) => void;
  /** `note`: how it went, a few words; absent where there was nothing to do. */
  readonly end: (id: string, note?: string) => void;
  readonly say: (line: string) => void;
}

export function progress(stream: NodeJS.WriteStream = process.stdout): Progress {
  const running = new Map<string, number>();
  let [done, total] = [0, 0];
  let clock: NodeJS.Timeout | undefined;
  const draw = () => {
    const line = `[${done}/${total}] ${[...running].map(([id, began]) => `${id} ${seconds(began)} s`).join(', ')}`;
    if (stream.isTTY) stream.write(`\r\x1b[K${line.slice(0, stream.columns - 1)}`);
  };
  const say = (line: string) => {
    stream.write(stream.isTTY ? `\r\x1b[K${line}\n` : `${line}\n`);
  };
  return {
    expect: (count) => {
      total = count;
    },
    begin: (id) => {
      running.set(id, performance.now());
      clock ??= stream.isTTY ? setInterval(draw, 1000).unref() : undefined;
      draw();
    },
    end: (id, note) => {
      running.delete(id);
      done++;
      if (stream.isTTY) draw();
      else if (note) say(`[${done}/${total}] ${id} ${note}`);
      if (done < total || !stream.isTTY) return;
      clearInterval(clock);
      stream.write('\r\x1b[K');
    },
    say,
  };
}

function seconds(began: number): string {
  return ((performance.now() - began) / 1000).toFixed(0);
}
