package org.servicecircle.report;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Optional;

/** Draws a QR code (ISO/IEC 18004) as SVG: one path of dark modules on a white ground with a quiet zone. */
final class QrCode {

    /** Light modules that the standard wants around the code. */
    private static final int QUIET_MODULES = 4;

    private QrCode() {}

    /**
     * The picture of a text; up to 15 % of it may be damaged or hidden.
     *
     * @param text ASCII; empty is returned for one longer than a code holds, about 2,300 characters
     */
    static Optional<String> svg(String text) {
        try {
            return Optional.of(svg(Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix()));
        } catch (WriterException tooLong) {
            return Optional.empty();
        }
    }

    private static String svg(ByteMatrix modules) {
        int size = modules.getWidth() + 2 * QUIET_MODULES;
        // The ground is white in every theme: readers look for dark on light.
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
                <rect width="%1$d" height="%1$d" fill="#fff"/><path d="%2$s"/></svg>""".formatted(size, path(modules));
    }

    /** Each run of dark modules in a row is one rectangle. */
    private static String path(ByteMatrix modules) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            int x = 0;
            while (x < modules.getWidth()) {
                int from = x;
                while (x < modules.getWidth() && modules.get(x, y) == 1) {
                    x++;
                }
                if (x > from) {
                    path.append('M').append(from + QUIET_MODULES).append(' ').append(y + QUIET_MODULES);
                    path.append('h')
                            .append(x - from)
                            .append("v1h-")
                            .append(x - from)
                            .append('z');
                }
                x++;
            }
        }
        return path.toString();
    }
}
