package org.servicecircle.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Both languages say the same things. */
class TextFilesTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    @Test
    void everySentenceIsThereInBothLanguagesWithTheSamePlaces() throws IOException {
        for (String file : WebConfiguration.TEXT_FILES) {
            Properties zh = read(file + ".properties");
            Properties en = read(file + "_en.properties");
            assertThat(new TreeSet<>(en.keySet())).as(file).isEqualTo(new TreeSet<>(zh.keySet()));
            for (String key : zh.stringPropertyNames()) {
                assertThat(places(en.getProperty(key))).as(key).isEqualTo(places(zh.getProperty(key)));
                // A straight quote would be swallowed by MessageFormat.
                assertThat(zh.getProperty(key) + en.getProperty(key)).as(key).doesNotContain("'");
            }
        }
    }

    private static TreeSet<String> places(String sentence) {
        TreeSet<String> places = new TreeSet<>();
        Matcher matcher = PLACE.matcher(sentence);
        while (matcher.find()) {
            places.add(matcher.group(1));
        }
        return places;
    }

    private static Properties read(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader =
                new InputStreamReader(TextFilesTest.class.getResourceAsStream("/" + file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
