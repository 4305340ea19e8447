package org.servicecircle.layer.ogc;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.servicecircle.geo.OutputReference;
import org.servicecircle.web.Parameters;
import org.servicecircle.web.ProblemException;

/**
 * Reads {@code crs}, {@code bbox-crs} and {@code filter-crs}: an address of the OGC's register, or the name that people know a
 * system by, plain or in brackets.
 */
final class ReferenceParameter {

    private ReferenceParameter() {}

    /** The systems that every layer is given in, by address, the default first. */
    static List<String> addresses() {
        return OutputReference.registered().stream().map(OutputReference::uri).toList();
    }

    /** The systems that files are given in, by address, or by label where the register knows none. */
    static List<String> ofFiles() {
        return Arrays.stream(OutputReference.values())
                .map(reference -> reference.uri() == null ? reference.label() : reference.uri())
                .toList();
    }

    /**
     * The system that a parameter names; CRS84 where it is missing.
     *
     * @throws ProblemException 400 naming those there are
     */
    static OutputReference read(String parameter, String name) {
        return read(parameter, name, OutputReference.registered());
    }

    /**
     * The system of a file: those of the register, and GCJ-02 and BD-09 for Chinese web maps.
     *
     * @throws ProblemException 400 naming those there are
     */
    static OutputReference ofFile(String name) {
        return read("crs", name, List.of(OutputReference.values()));
    }

    private static OutputReference read(String parameter, String name, Collection<OutputReference> possible) {
        if (Parameters.isMissing(name)) {
            return OutputReference.CRS84;
        }
        return OutputReference.find(name)
                .filter(possible::contains)
                .orElseThrow(() -> ProblemException.badParameter(
                        parameter,
                        "unknown-code",
                        Parameters.shortened(name),
                        possible.stream().map(ReferenceParameter::spellings).collect(Collectors.joining(", "))));
    }

    private static String spellings(OutputReference reference) {
        return reference.uri() == null ? reference.label() : reference.label() + " (" + reference.uri() + ")";
    }
}
