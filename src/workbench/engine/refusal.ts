/** A request that Excel refuses. `code` is one of Excel.ErrorCodes or OfficeExtension.ErrorCodes. */
export class Refusal extends Error {
  override name = "Refusal";

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
