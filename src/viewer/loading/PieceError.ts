/** A piece of the model that did not arrive as it should, said so that a visitor understands it. */
export class PieceError extends Error {
  readonly file: string;

  constructor(file: string, message: string) {
    super(message);
    this.name = 'PieceError';
    this.file = file;
  }
}
