package org.servicecircle.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether two networks answer alike, whatever one asks. */
public final class SameNetwork {

    /** What one may ask of a junction, a walkway and so on, by the name of the method. */
    private interface Question {
        Object ask(WalkNetwork network, int number);
    }

    private static final Map<String, ToIntFunction<WalkNetwork>> COUNTS = new LinkedHashMap<>(Map.of(
            "junctionCount", WalkNetwork::junctionCount,
            "walkwayCount", WalkNetwork::walkwayCount,
            "barrierCount", WalkNetwork::barrierCount,
            "arcCount", WalkNetwork::arcCount,
            "placeCount", WalkNetwork::placeCount,
            "largestComponentSize", WalkNetwork::largestComponentSize));

    private static final Map<String, Question> OF_JUNCTION = Map.of(
            "lonE7", WalkNetwork::lonE7,
            "latE7", WalkNetwork::latE7,
            "componentSize", WalkNetwork::componentSize,
            "firstRow", WalkNetwork::firstRow,
            "firstPlace", WalkNetwork::firstPlace,
            "arcInRow",
                    (network, j) -> IntStream.range(network.firstRow(j), network.firstRow(j + 1))
                            .map(network::arcInRow)
                            .boxed()
                            .toList(),
            "placeAt",
                    (network, j) -> IntStream.range(network.firstPlace(j), network.firstPlace(j + 1))
                            .map(place -> network.placeAt(j, network.placeCompound(place)))
                            .boxed()
                            .toList());

    private static final Map<String, Question> OF_WALKWAY = Map.ofEntries(
            Map.entry("from", WalkNetwork::from),
            Map.entry("to", WalkNetwork::to),
            Map.entry("lengthMm", WalkNetwork::lengthMm),
            Map.entry("kind", WalkNetwork::kind),
            Map.entry("direction", WalkNetwork::direction),
            Map.entry("access", WalkNetwork::access),
            Map.entry("wheelchair", WalkNetwork::wheelchair),
            Map.entry("name", WalkNetwork::name),
            Map.entry("openingHours", WalkNetwork::openingHours),
            Map.entry("compound", WalkNetwork::compound),
            Map.entry("shapeSize", WalkNetwork::shapeSize),
            Map.entry("shapeLonE7", (network, w) -> points(network.shapeSize(w), i -> network.shapeLonE7(w, i))),
            Map.entry("shapeLatE7", (network, w) -> points(network.shapeSize(w), i -> network.shapeLatE7(w, i))));

    private static final Map<String, Question> OF_BARRIER = Map.of(
            "barrierSize", WalkNetwork::barrierSize,
            "barrierLonE7", (network, b) -> points(network.barrierSize(b), i -> network.barrierLonE7(b, i)),
            "barrierLatE7", (network, b) -> points(network.barrierSize(b), i -> network.barrierLatE7(b, i)));

    private static final Map<String, Question> OF_ARC = Map.of("head", WalkNetwork::head);

    private static final Map<String, Question> OF_PLACE =
            Map.of("placeJunction", WalkNetwork::placeJunction, "placeCompound", WalkNetwork::placeCompound);

    private SameNetwork() {}

    /** Asks both everything. */
    public static void assertSame(WalkNetwork actual, WalkNetwork expected) {
        COUNTS.forEach(
                (name, count) -> assertThat(count.applyAsInt(actual)).as(name).isEqualTo(count.applyAsInt(expected)));
        assertSame(OF_JUNCTION, expected.junctionCount(), actual, expected);
        assertSame(OF_WALKWAY, expected.walkwayCount(), actual, expected);
        assertSame(OF_BARRIER, expected.barrierCount(), actual, expected);
        assertSame(OF_ARC, expected.arcCount(), actual, expected);
        assertSame(OF_PLACE, expected.placeCount(), actual, expected);
    }

    /** The methods of a network that {@link #assertSame} calls. */
    static Set<String> asked() {
        Set<String> names = new TreeSet<>();
        Stream.of(COUNTS, OF_JUNCTION, OF_WALKWAY, OF_BARRIER, OF_ARC, OF_PLACE)
                .forEach(questions -> names.addAll(questions.keySet()));
        return names;
    }

    /** The methods that a network has. */
    static Set<String> askable() {
        Set<String> names = new TreeSet<>();
        for (Method method : WalkNetwork.class.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers())) {
                names.add(method.getName());
            }
        }
        return names;
    }

    private static void assertSame(
            Map<String, Question> questions, int count, WalkNetwork actual, WalkNetwork expected) {
        questions.forEach((name, question) -> {
            for (int i = 0; i < count; i++) {
                Object answer = question.ask(actual, i);
                if (!answer.equals(question.ask(expected, i))) {
                    assertThat(answer).as("%s of %d", name, i).isEqualTo(question.ask(expected, i));
                }
            }
        });
    }

    private static String points(int size, IntUnaryOperator point) {
        return Arrays.toString(IntStream.range(0, size).map(point).toArray());
    }
}
