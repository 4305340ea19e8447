package org.servicecircle.ingest.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;

/**
 * In which encoding a text file is written: what its byte-order mark says, else UTF-8 if every byte of it is, else
 * GB18030 (which holds GBK and GB 2312), the other encoding in which Chinese offices save tables.
 */
enum TextEncoding {
    UTF_8(StandardCharsets.UTF_8),
    UTF_16(StandardCharsets.UTF_16),
    GB18030(Charset.forName("GB18030"));

    private static final int BUFFER = 1 << 16;

    private final Charset charset;

    TextEncoding(Charset charset) {
        this.charset = charset;
    }

    /**
     * The text of a file, without byte-order mark.
     *
     * @throws UnreadableTableException if it is in none of the encodings
     */
    static Reader open(Resource file) throws IOException {
        TextEncoding encoding = detect(file);
        Reader reader = new BufferedReader(new InputStreamReader(file.getInputStream(), encoding.charset), BUFFER);
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    static TextEncoding detect(Resource file) throws IOException {
        byte[] start;
        try (InputStream bytes = file.getInputStream()) {
            start = bytes.readNBytes(2);
        }
        if (start.length == 2
                && (start[0] == (byte) 0xFE && start[1] == (byte) 0xFF
                        || start[0] == (byte) 0xFF && start[1] == (byte) 0xFE)) {
            return UTF_16;
        }
        if (UTF_8.holds(file)) {
            return UTF_8;
        }
        if (GB18030.holds(file)) {
            return GB18030;
        }
        throw new UnreadableTableException(
                String.valueOf(file.getFilename()), "既不是 UTF-8 也不是 GB18030 编码", "neither UTF-8 nor GB18030");
    }

    private boolean holds(Resource file) throws IOException {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        char[] buffer = new char[BUFFER];
        try (Reader reader = new InputStreamReader(file.getInputStream(), decoder)) {
            while (reader.read(buffer) >= 0) {
                // Only whether it decodes is asked.
            }
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}
