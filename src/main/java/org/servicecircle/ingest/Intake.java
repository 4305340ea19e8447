package org.servicecircle.ingest;

import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.Set;
import org.servicecircle.area.CommunityIndex;
import org.servicecircle.dataset.Provenance;
import org.servicecircle.geo.InputReference;
import org.servicecircle.ingest.table.Fields;
import org.servicecircle.ingest.table.Located;
import org.servicecircle.ingest.table.RejectCode;

/**
 * What the rows of one table are taken in with.
 *
 * @param store the persistence context of the import's transaction
 * @param tally of the whole import
 * @param reference what the table's coordinates mean
 * @param communities those stored when the table begins
 * @param doubt about the declared datum
 * @param source the name under which the table is listed among the data sources
 */
record Intake(
        EntityManager store,
        ImportTally tally,
        InputReference reference,
        CommunityIndex communities,
        DatumDoubt doubt,
        String source) {

    /** The codes that {@code select x.code from …} gives. */
    Set<String> codes(String query) {
        return new HashSet<>(store.createQuery(query, String.class).getResultList());
    }

    /** The row's point; null, with the reason noted, if missing, bad or probably measured in another datum. */
    Located locate(Fields fields) {
        Located located = fields.point();
        if (located == null) {
            return null;
        }
        return doubt.about(located)
                .map(datum -> {
                    fields.reject("lon", RejectCode.DATUM, datum.label() + "?");
                    return (Located) null;
                })
                .orElse(located);
    }

    /** The community the row names, else the one that contains its point; null if there is none. */
    String community(Fields fields, Located located, Set<String> known) {
        String stated = fields.optional("communityCode", RowTaker.CODE);
        if (stated != null) {
            if (!known.contains(stated)) {
                fields.reject("communityCode", RejectCode.UNKNOWN_CODE, stated);
            }
            return stated;
        }
        return located == null ? null : communities.find(located.point()).orElse(null);
    }

    /** Where a row's point came from. */
    Provenance provenance(Located located) {
        return new Provenance(source, located.datum(), located.originalX(), located.originalY());
    }
}
