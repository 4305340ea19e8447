package org.servicecircle.layer.cql2;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class Cql2Properties {

    @Property(seed = "41", tries = 2_000)
    void whatIsWrittenAsTextReadsAsTheSameTree(@ForAll long draw) {
        Condition condition = new AnyConditions(draw).condition(3);
        String text = Cql2Writer.text(condition);
        assertThat(TestFields.text(text)).as(text).isEqualTo(condition);
    }

    @Property(seed = "42", tries = 2_000)
    void whatIsWrittenAsJsonReadsAsTheSameTree(@ForAll long draw) {
        Condition condition = new AnyConditions(draw).condition(3);
        String json = Cql2Writer.json(condition);
        assertThat(TestFields.json(json)).as(json).isEqualTo(condition);
    }
}
