type Bytes = Uint8Array<ArrayBuffer>;

// A decompressor hands out all that one piece holds before anybody can stop it: 1 kB is at most 1 MB.
const pieceBytes = 1024;

function inPieces(bytes: Bytes): ReadableStream<Bytes> {
  let at = 0;
  return new ReadableStream<Bytes>(
    {
      pull(stream) {
        if (at < bytes.length) stream.enqueue(bytes.subarray(at, at + pieceBytes));
        else stream.close();
        at += pieceBytes;
      },
    },
    { highWaterMark: 0 },
  );
}

/** All that comes out of the stream; undefined, and the stream is stopped, as soon as it is more than `bytesMax`. */
async function gathered(stream: ReadableStream<Bytes>, bytesMax: number): Promise<Bytes | undefined> {
  const pieces: Bytes[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length;
    if (length > bytesMax) {
      await reader.cancel();
      return undefined;
    }
    pieces.push(read.value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

export async function deflated(bytes: Bytes): Promise<Bytes> {
  const whole = await gathered(
    inPieces(bytes).pipeThrough(new CompressionStream('deflate-raw')),
    Number.POSITIVE_INFINITY,
  );
  return whole ?? new Uint8Array();
}

/** Undefined where more than `bytesMax` would come out; throws what is not compressed. */
export const inflated = (bytes: Bytes, bytesMax: number): Promise<Bytes | undefined> =>
  gathered(inPieces(bytes).pipeThrough(new DecompressionStream('deflate-raw')), bytesMax);
