package org.servicecircle.nearby;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * How Chinese names are read, in pinyin without tones. The library knows every reading of a character and which is most
 * common; {@code nearby/readings.csv} says where a place name reads otherwise.
 */
@Component
class Readings {

    private static final int FIRST_HAN = 0x3400;
    private static final int LAST_HAN = 0x9FFF;

    /**
     * How one character of a name is read.
     *
     * @param main the reading in this name; the character itself where it is no Chinese one
     * @param others further readings it has elsewhere
     */
    record Syllable(String main, List<String> others) {}

    /** The readings of a text, in order of length, the longest first. */
    private final Map<String, List<String>> overrides = overrides();

    private final Map<Character, List<String>> known = new ConcurrentHashMap<>();

    private static Map<String, List<String>> overrides() {
        Map<String, List<String>> overrides = new LinkedHashMap<>();
        ShippedTable.read("readings.csv").stream()
                .sorted((a, b) -> b.get("text").length() - a.get("text").length())
                .forEach(row -> overrides.put(
                        row.get("text"), List.of(row.get("reading").split(" "))));
        return overrides;
    }

    /** One syllable for each character of a name. */
    List<Syllable> of(String name) {
        List<Syllable> syllables = new ArrayList<>();
        while (syllables.size() < name.length()) {
            int at = syllables.size();
            List<String> override = override(name, at);
            if (override.isEmpty()) {
                List<String> all = all(name.charAt(at));
                syllables.add(new Syllable(all.get(0), all.subList(1, all.size())));
            }
            for (String reading : override) {
                List<String> others = new ArrayList<>(all(name.charAt(syllables.size())));
                others.remove(reading);
                syllables.add(new Syllable(reading, List.copyOf(others)));
            }
        }
        return syllables;
    }

    private List<String> override(String name, int at) {
        return overrides.entrySet().stream()
                .filter(entry -> name.startsWith(entry.getKey(), at))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(List.of());
    }

    private List<String> all(char character) {
        boolean chinese = character >= FIRST_HAN && character <= LAST_HAN;
        return chinese ? known.computeIfAbsent(character, Readings::lookUp) : List.of(String.valueOf(character));
    }

    private static List<String> lookUp(char character) {
        Set<String> readings = new LinkedHashSet<>();
        for (String reading : PinyinHelper.toPinyinList(character, PinyinStyleEnum.NORMAL)) {
            // As it is typed: v for ü, which a keyboard lacks.
            Arrays.stream(reading.split("\\s+"))
                    .map(plain -> plain.replace('ü', 'v'))
                    .forEach(readings::add);
        }
        return readings.isEmpty() ? List.of(String.valueOf(character)) : List.copyOf(readings);
    }
}
