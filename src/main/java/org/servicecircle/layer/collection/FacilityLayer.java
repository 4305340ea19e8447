package org.servicecircle.layer.collection;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.JoinType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.hibernate.query.criteria.JpaCriteriaQuery;
import org.hibernate.query.criteria.JpaEntityJoin;
import org.hibernate.query.criteria.JpaRoot;
import org.servicecircle.analysis.QuestionParameters;
import org.servicecircle.area.Community;
import org.servicecircle.dataset.CurrentData;
import org.servicecircle.facility.Category;
import org.servicecircle.facility.Facility;
import org.servicecircle.file.Field;
import org.servicecircle.file.FieldType;
import org.servicecircle.file.GeometryKind;
import org.servicecircle.layer.cql2.Span;
import org.servicecircle.layer.cql2.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Every facility, whatever its category and status. */
@Component
@Order(4)
final class FacilityLayer implements Layer {

    private static final Field OPENS_ON = new Field("opensOn", "opens_on", FieldType.DATE);
    private static final Field CLOSES_ON = new Field("closesOn", "closes_on", FieldType.DATE);
    private static final List<Field> FIELDS = List.of(
            new Field("name", "name", FieldType.TEXT),
            new Field("nameEn", "name_en", FieldType.TEXT),
            new Field("category", "category", FieldType.TEXT),
            new Field("categoryName", "cat_name", FieldType.TEXT),
            new Field("status", "status", FieldType.TEXT),
            OPENS_ON,
            CLOSES_ON,
            new Field("openingHours", "hours", FieldType.TEXT),
            new Field("address", "address", FieldType.TEXT),
            new Field("phone", "phone", FieldType.TEXT),
            new Field("capacity", "capacity", FieldType.INTEGER),
            new Field("areaSquareMetres", "area_m2", FieldType.NUMBER),
            new Field("wheelchair", "wheelchair", FieldType.BOOLEAN),
            new Field("streetCode", "street", FieldType.TEXT),
            new Field("communityCode", "community", FieldType.TEXT),
            new Field("source", "source", FieldType.TEXT),
            new Field("ref", "ref", FieldType.TEXT));

    private final StoredTable<Facility> table;
    private final CurrentData data;

    FacilityLayer(EntityManager entities, ReadOnly reading, CurrentData data) {
        this.table = new StoredTable<>(entities, reading, FIELDS, FacilityLayer::rows, StoredTable.MOST_HELD);
        this.data = data;
    }

    @Override
    public String id() {
        return "facilities";
    }

    @Override
    public GeometryKind geometry() {
        return GeometryKind.POINT;
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public Optional<Span> lifetime() {
        return Optional.of(new Span(new Value.Property(OPENS_ON), new Value.Property(CLOSES_ON)));
    }

    @Override
    public Content content(QuestionParameters asked) {
        return table.content(List.of(id(), data.get()));
    }

    static StoredRows<Facility> rows(HibernateCriteriaBuilder builder, JpaCriteriaQuery<?> query) {
        JpaRoot<Facility> facility = query.from(Facility.class);
        JpaEntityJoin<Facility, Community> community = facility.join(Community.class, JoinType.LEFT);
        community.on(builder.equal(community.get("code"), facility.get("communityCode")));
        JpaEntityJoin<Facility, Category> category = facility.join(Category.class, JoinType.LEFT);
        category.on(builder.equal(category.get("code"), facility.get("categoryCode")));
        var stored = List.of(
                facility.get("name").get("zh"),
                facility.get("name").get("en"),
                facility.get("categoryCode"),
                category.get("name").get("zh"),
                facility.get("lifetime").get("status").as(String.class),
                facility.get("lifetime").get("opensOn"),
                facility.get("lifetime").get("closesOn"),
                facility.get("offer").get("openingHours"),
                facility.get("contact").get("address"),
                facility.get("contact").get("phone"),
                facility.get("offer").get("capacity"),
                facility.get("offer").get("areaSquareMetres"),
                facility.get("offer").get("wheelchair"),
                community.get("streetCode"),
                facility.get("communityCode"),
                facility.get("provenance").get("source"),
                facility.get("sourceRef"));
        List<StoredField> fields = new ArrayList<>();
        for (int i = 0; i < FIELDS.size(); i++) {
            fields.add(new StoredField(FIELDS.get(i), stored.get(i)));
        }
        return new StoredRows<>(
                facility,
                facility.get("id"),
                facility.get("location"),
                facility.get("lonE7"),
                facility.get("latE7"),
                fields);
    }
}
