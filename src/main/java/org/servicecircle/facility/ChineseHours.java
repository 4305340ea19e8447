package org.servicecircle.facility;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the opening hours that Chinese notices write into OSM syntax; what it does not know it leaves as it is. */
final class ChineseHours {

    /** Tried in this order: longer words before the shorter ones they contain. */
    private static final Map<String, String> WORDS = words();

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern CLOCK =
            Pattern.compile("(上午|早上|早|凌晨|中午|下午|晚上|晚|夜间)?\\s*(\\d{1,2})(?:[:点时]\\s*(\\d{2})?(半)?\\s*分?)");

    private ChineseHours() {}

    static String toOsm(String text) {
        // NFKC turns full-width digits and punctuation into plain ones.
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).trim();
        if (!CHINESE.matcher(plain).find()) {
            return plain.replaceAll("\\s*[~–—]\\s*", "-");
        }
        plain = plain.replaceAll("[()（）]", " ").replaceAll("\\s*(?:[~–—－]+|--+|至|到)\\s*", "-");
        plain = clocks(plain);
        for (Map.Entry<String, String> word : WORDS.entrySet()) {
            plain = plain.replaceAll(word.getKey(), word.getValue());
        }
        return punctuation(plain);
    }

    /** {@code 下午2点半} becomes {@code 14:30}; the afternoon holds for the end of its range too. */
    private static String clocks(String text) {
        Matcher clock = CLOCK.matcher(text);
        StringBuilder plain = new StringBuilder();
        String half = "";
        while (clock.find()) {
            boolean endOfRange = clock.start() > 0 && text.charAt(clock.start() - 1) == '-';
            if (clock.group(1) != null || !endOfRange) {
                half = clock.group(1) == null ? "" : clock.group(1);
            }
            int hour = Integer.parseInt(clock.group(2));
            boolean later = half.matches("下午|晚上|晚|夜间") || ("中午".equals(half) && hour < 4);
            int minute = clock.group(4) != null ? 30 : clock.group(3) == null ? 0 : Integer.parseInt(clock.group(3));
            clock.appendReplacement(
                    plain, String.format(Locale.ROOT, "%02d:%02d", later && hour < 12 ? hour + 12 : hour, minute));
        }
        return clock.appendTail(plain).toString();
    }

    private static String punctuation(String text) {
        return text.replaceAll("[、,]", ",")
                .replaceAll("[;。]", ";")
                .replaceAll(":(?=\\s*(?:Mo|Tu|We|Th|Fr|Sa|Su|PH|\\d{1,2}:))", " ")
                .replaceAll("(?<=Mo|Tu|We|Th|Fr|Sa|Su|PH)\\s*:", " ")
                .replaceAll("(?<=Mo|Tu|We|Th|Fr|Sa|Su|PH)(?=\\d|off|24)", " ")
                .replaceAll("(?<=\\d|off)\\s*[, ]\\s*(?=(?:Mo|Tu|We|Th|Fr|Sa|Su|PH))", "; ")
                .replaceAll("(?<=:\\d{2})\\s+(?=\\d{2}:)", ",")
                .replaceAll("^(?:Mo-Su )?24/7$", "24/7")
                .replaceAll("\\s+", " ")
                .replaceAll("[;,\\s]+$", "")
                .trim();
    }

    private static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("(?:法定)?节假日除外", ";PH off");
        words.put("(?:国家)?(?:法定)?(?:公共)?(?:节假日|假日|节日)", "PH");
        words.put("(?:每周|每逢)(?=[一二三四五六日天])", "周");
        words.put("(?:每天|每日|全周|周一-(?:周)?[日天]|星期一-(?:星期)?[日天])", "Mo-Su ");
        words.put("工作日", "Mo-Fr ");
        words.put("(?:双休日|周末|周六(?:日|天))", "Sa,Su ");
        words.put("(?:全天候|全天|(?:二十四|24)\\s*小时)(?:开放|营业|服务|值守)*", "24/7");
        words.put("(?:不开放|不营业|不上班|休息|闭馆|关门|关闭|停业|休)", " off");
        words.put("(?:开放时间|营业时间|服务时间|开放|营业|服务|时间)[::]?", "");
        String[] numbers = {"一", "二", "三", "四", "五", "六", "[日天]"};
        String[] days = {"Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"};
        for (int day = 0; day < days.length; day++) {
            words.put("(?:周|星期|礼拜|(?<=(?:Mo|Tu|We|Th|Fr|Sa)-))" + numbers[day], days[day]);
        }
        words.put("(?:上午|下午|早|晚)", "");
        return words;
    }
}
