package org.servicecircle.layer.collection;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.JoinType;
import java.util.List;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.hibernate.query.criteria.JpaCriteriaQuery;
import org.hibernate.query.criteria.JpaEntityJoin;
import org.hibernate.query.criteria.JpaRoot;
import org.servicecircle.analysis.QuestionParameters;
import org.servicecircle.area.Community;
import org.servicecircle.area.Dwelling;
import org.servicecircle.area.PublicPeople;
import org.servicecircle.dataset.CurrentData;
import org.servicecircle.file.Field;
import org.servicecircle.file.FieldType;
import org.servicecircle.file.GeometryKind;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Every residential building with its people, summed over the building and withheld where they are 1 to 9. A withheld figure
 * is unknown to conditions and orders too, else they would give it away.
 */
@Component
@Order(3)
final class DwellingLayer implements Layer {

    private static final Field NAME = new Field("name", "name", FieldType.TEXT);
    private static final Field STREET = new Field("streetCode", "street", FieldType.TEXT);
    private static final Field COMMUNITY = new Field("communityCode", "community", FieldType.TEXT);
    private static final Field RESIDENTS = new Field("residents", "residents", FieldType.INTEGER);
    private static final Field ELDERS60 = new Field("elders60", "elders60", FieldType.INTEGER);
    private static final Field ELDERS80 = new Field("elders80", "elders80", FieldType.INTEGER);
    private static final Field SOURCE = new Field("source", "source", FieldType.TEXT);
    private static final List<Field> FIELDS = List.of(NAME, STREET, COMMUNITY, RESIDENTS, ELDERS60, ELDERS80, SOURCE);

    private final StoredTable<Dwelling> table;
    private final CurrentData data;

    DwellingLayer(EntityManager entities, ReadOnly reading, CurrentData data) {
        this.table = new StoredTable<>(entities, reading, FIELDS, DwellingLayer::rows, StoredTable.MOST_HELD);
        this.data = data;
    }

    @Override
    public String id() {
        return "dwellings";
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
    public Content content(QuestionParameters asked) {
        return table.content(List.of(id(), data.get()));
    }

    static StoredRows<Dwelling> rows(HibernateCriteriaBuilder builder, JpaCriteriaQuery<?> query) {
        JpaRoot<Dwelling> dwelling = query.from(Dwelling.class);
        JpaEntityJoin<Dwelling, Community> community = dwelling.join(Community.class, JoinType.LEFT);
        community.on(builder.equal(community.get("code"), dwelling.get("communityCode")));
        return new StoredRows<>(
                dwelling,
                dwelling.get("id"),
                dwelling.get("location"),
                dwelling.get("lonE7"),
                dwelling.get("latE7"),
                List.of(
                        new StoredField(NAME, dwelling.get("name")),
                        new StoredField(STREET, community.get("streetCode")),
                        new StoredField(COMMUNITY, dwelling.get("communityCode")),
                        new StoredField(RESIDENTS, shown(builder, dwelling, "residents")),
                        new StoredField(ELDERS60, shown(builder, dwelling, "elders60")),
                        new StoredField(ELDERS80, shown(builder, dwelling, "elders80")),
                        new StoredField(SOURCE, dwelling.get("provenance").get("source"))));
    }

    private static Expression<Integer> shown(
            HibernateCriteriaBuilder builder, JpaRoot<Dwelling> dwelling, String group) {
        Expression<Integer> people = dwelling.get("people").get(group);
        return builder.<Integer>selectCase()
                .when(builder.between(people, 1, PublicPeople.LEAST - 1), builder.nullLiteral(Integer.class))
                .otherwise(people);
    }
}
