package org.servicecircle.layer.collection;

import java.util.List;
import org.servicecircle.analysis.QuestionParameters;
import org.servicecircle.area.AreaBook;
import org.servicecircle.area.Community;
import org.servicecircle.area.PublicPeople;
import org.servicecircle.dataset.CurrentData;
import org.servicecircle.file.Feature;
import org.servicecircle.file.Field;
import org.servicecircle.file.FieldType;
import org.servicecircle.file.GeometryKind;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The communities (社区) with their people. */
@Component
@Order(2)
final class CommunityLayer implements Layer {

    private static final List<Field> FIELDS = List.of(
            new Field("code", "code", FieldType.TEXT),
            new Field("name", "name", FieldType.TEXT),
            new Field("nameEn", "name_en", FieldType.TEXT),
            new Field("streetCode", "street", FieldType.TEXT),
            new Field("streetName", "street_nam", FieldType.TEXT),
            new Field("residents", "residents", FieldType.INTEGER),
            new Field("elders60", "elders60", FieldType.INTEGER),
            new Field("elders80", "elders80", FieldType.INTEGER),
            new Field("dwellings", "dwellings", FieldType.INTEGER));

    private final AreaBook book;
    private final CurrentData data;
    private final Held<List<Feature>> held = new Held<>();

    CommunityLayer(AreaBook book, CurrentData data) {
        this.book = book;
        this.data = data;
    }

    @Override
    public String id() {
        return "communities";
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
        return book.contents().communities().stream()
                .map(CommunityLayer::feature)
                .toList();
    }

    private static Feature feature(AreaBook.CommunityEntry entry) {
        Community community = entry.community();
        PublicPeople people = PublicPeople.of(entry.people());
        return Rows.ofArea(
                community.code(),
                community.geometry(),
                community.code(),
                community.name().zh(),
                community.name().en(),
                community.streetCode(),
                entry.street() == null ? null : entry.street().name().zh(),
                people.residents(),
                people.elders60(),
                people.elders80(),
                entry.dwellings());
    }
}
