package org.servicecircle.ingest.shape;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that refuses to give more than so many bytes, whatever the archive says of its length. */
final class BoundedInputStream extends FilterInputStream {

    private final String name;
    private long left;

    BoundedInputStream(InputStream in, String name, long mostBytes) {
        super(in);
        this.name = name;
        this.left = mostBytes;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        count(Math.max(0, read));
        return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
        long skipped = super.skip(bytes);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long bytes) {
        left -= bytes;
        if (left < 0) {
            throw ShapeArchive.tooLarge(name);
        }
    }
}
