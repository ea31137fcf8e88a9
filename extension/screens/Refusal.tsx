/** Why something could not be done, said at once; nothing without a reason. */
export const Refusal = ({ words }: Readonly<{ words: string | null | undefined }>) =>
  words ? (
    <p className="danger sm" role="alert">
      {words}
    </p>
  ) : null
