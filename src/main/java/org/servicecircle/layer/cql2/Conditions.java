package org.servicecircle.layer.cql2;

import java.util.*;
import java.util.function.Predicate;
import org.servicecircle.file.*;

public final class Conditions {
    public static Predicate<Feature> of(Condition c, List<Field> f) {
        return x -> true;
    }

    public static Comparator<Feature> order(List<SortKey> k, List<Field> f) {
        return Comparator.comparing(Feature::id);
    }
}
