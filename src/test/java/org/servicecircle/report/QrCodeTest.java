package org.servicecircle.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader reads what was drawn. */
class QrCodeTest {

    private static final int QUIET = 4;
    private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 (\\d+) ");
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:8080/",
                "https://circle.example/planner.html?category=elder.homecare&profile=elder&minutes=15&asOf=2026-11-24"
            })
    void isReadBack(String link) throws Exception {
        assertThat(read(QrCode.svg(link).orElseThrow())).isEqualTo(link);
    }

    @Test
    void holdsTwoThousandCharactersAndRefusesThreeThousand() throws Exception {
        String link = "http://localhost/?" + "x".repeat(2000);
        assertThat(read(QrCode.svg(link).orElseThrow())).isEqualTo(link);
        assertThat(QrCode.svg(link + "x".repeat(1000))).isEmpty();
    }

    /** The modules as the path draws them, without the quiet zone. */
    private static String read(String svg) throws Exception {
        Matcher size = SIZE.matcher(svg);
        assertThat(size.find()).isTrue();
        int modules = Integer.parseInt(size.group(1)) - 2 * QUIET;
        BitMatrix bits = new BitMatrix(modules);
        Matcher run = RUN.matcher(svg);
        while (run.find()) {
            int x = Integer.parseInt(run.group(1)) - QUIET;
            int y = Integer.parseInt(run.group(2)) - QUIET;
            assertThat(run.group(4)).isEqualTo(run.group(3));
            bits.setRegion(x, y, Integer.parseInt(run.group(3)), 1);
        }
        return new Decoder().decode(bits).getText();
    }
}
