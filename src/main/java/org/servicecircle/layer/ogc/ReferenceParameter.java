package org.servicecircle.layer.ogc;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.servicecircle.geo.OutputReference;
import org.servicecircle.web.Parameters;
import org.servicecircle.web.ProblemException;

/** Reads {@code crs}, {@code bbox-crs} and {@code filter-crs}: addresses of the OGC's register. */
final class ReferenceParameter {

    private ReferenceParameter() {}

    /** The systems that every layer is given in, by address, the default first. */
    static List<String> addresses() {
        return OutputReference.registered().stream().map(OutputReference::uri).toList();
    }

    /**
     * The system of an address; CRS84 where there is none.
     *
     * @throws ProblemException 400 naming those there are
     */
    static OutputReference read(String name, String address) {
        if (Parameters.isMissing(address)) {
            return OutputReference.CRS84;
        }
        return OutputReference.find(address)
                .filter(reference -> address.strip().equals(reference.uri()))
                .orElseThrow(() -> ProblemException.badParameter(
                        name,
                        "unknown-code",
                        Parameters.shortened(address),
                        addresses().stream().collect(Collectors.joining(", "))));
    }

    /**
     * The system of a file, by address or label: those of the register, and GCJ-02 and BD-09 for Chinese web maps.
     *
     * @throws ProblemException 400 naming those there are
     */
    static OutputReference ofFile(String name) {
        if (Parameters.isMissing(name)) {
            return OutputReference.CRS84;
        }
        return OutputReference.find(name)
                .orElseThrow(() -> ProblemException.badParameter(
                        "crs",
                        "unknown-code",
                        Parameters.shortened(name),
                        Arrays.stream(OutputReference.values())
                                .map(OutputReference::label)
                                .collect(Collectors.joining(", "))));
    }
}
