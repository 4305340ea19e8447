package org.servicecircle.layer.collection;

import java.util.List;
import org.servicecircle.analysis.QuestionParameters;
import org.servicecircle.area.AreaBook;
import org.servicecircle.area.PublicPeople;
import org.servicecircle.area.Street;
import org.servicecircle.dataset.CurrentData;
import org.servicecircle.file.Feature;
import org.servicecircle.file.Field;
import org.servicecircle.file.FieldType;
import org.servicecircle.file.GeometryKind;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The streets (街道) with their people. */
@Component
@Order(1)
final class StreetLayer implements Layer {

    private static final List<Field> FIELDS = List.of(
            new Field("code", "code", FieldType.TEXT),
            new Field("name", "name", FieldType.TEXT),
            new Field("nameEn", "name_en", FieldType.TEXT),
            new Field("residents", "residents", FieldType.INTEGER),
            new Field("elders60", "elders60", FieldType.INTEGER),
            new Field("elders80", "elders80", FieldType.INTEGER),
            new Field("dwellings", "dwellings", FieldType.INTEGER),
            new Field("communities", "communiti", FieldType.INTEGER));

    private final AreaBook book;
    private final CurrentData data;
    private final Held<List<Feature>> held = new Held<>();

    StreetLayer(AreaBook book, CurrentData data) {
        this.book = book;
        this.data = data;
    }

    @Override
    public String id() {
        return "streets";
    }

    @Override
    public GeometryKind geometry() {
        return GeometryKind.AREAS;
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public Content content(QuestionParameters asked) {
        List<Object> version = List.of(id(), data.get());
        return new ComputedContent(FIELDS, version, ComputedRows.of(held.of(version, this::read)));
    }

    private List<Feature> read() {
        return book.contents().streets().stream().map(StreetLayer::feature).toList();
    }

    private static Feature feature(AreaBook.StreetEntry entry) {
        Street street = entry.street();
        PublicPeople people = PublicPeople.of(entry.people());
        return Rows.ofArea(
                street.code(),
                street.geometry(),
                street.code(),
                street.name().zh(),
                street.name().en(),
                people.residents(),
                people.elders60(),
                people.elders80(),
                entry.dwellings(),
                entry.communities());
    }
}
