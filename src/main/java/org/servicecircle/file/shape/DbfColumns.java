package org.servicecircle.file.shape;

import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.servicecircle.file.Feature;
import org.servicecircle.file.FeatureTable;
import org.servicecircle.file.Field;
import org.servicecircle.file.FieldType;
import org.servicecircle.file.TitledField;

/**
 * The columns of a dBASE table, as wide as their longest values: with the widest that there can be, a million rows of
 * eight texts would fill the two gigabytes that a table may have.
 */
final class DbfColumns {

    /** In UTF-8; more has no room in the descriptor of a column. */
    private static final int LONGEST_TEXT = 254;

    /** With eight digits before them a number is as wide as dBASE wants it at most. */
    private static final int MOST_DECIMALS = 9;

    /** Narrower ones are taken for 32 bits, and columns should not change their type with their rows. */
    private static final int NARROWEST_INTEGER = 10;

    /** Before the bytes of a value their number, or this for null. */
    static final int NULL = 255;

    private final List<Field> fields;
    /** Of the longest value of a column; of numbers only what stands before the point. */
    private final int[] bytes;

    private final int[] decimals;
    private int rows;

    DbfColumns(List<TitledField> fields) {
        Field id = new Field(FeatureTable.ID, FeatureTable.ID, FieldType.TEXT);
        this.fields = Stream.concat(Stream.of(id), fields.stream().map(TitledField::field))
                .toList();
        this.bytes = new int[this.fields.size()];
        this.decimals = new int[this.fields.size()];
    }

    /** Writes the values of a row aside, and widens the columns for them. */
    void keep(Feature feature, DataOutputStream out) throws IOException {
        rows++;
        keep(0, feature.id(), out);
        for (int i = 1; i < bytes.length; i++) {
            keep(i, feature.values().get(i - 1), out);
        }
    }

    private void keep(int column, Object value, DataOutputStream out) throws IOException {
        if (value == null) {
            out.writeByte(NULL);
            return;
        }
        byte[] text = value instanceof Double number ? number(column, number) : text(value);
        int wide = value instanceof Double ? whole(text) : text.length;
        bytes[column] = Math.max(bytes[column], wide);
        out.writeByte(text.length);
        out.write(text);
    }

    private byte[] number(int column, double number) {
        BigDecimal decimal = BigDecimal.valueOf(number).stripTrailingZeros();
        int scale = Math.min(Math.max(decimal.scale(), 1), MOST_DECIMALS);
        decimals[column] = Math.max(decimals[column], scale);
        return decimal.setScale(scale, RoundingMode.HALF_EVEN).toPlainString().getBytes(StandardCharsets.US_ASCII);
    }

    /** The bytes before the point. */
    private static int whole(byte[] number) {
        int point = 0;
        while (number[point] != '.') {
            point++;
        }
        return point;
    }

    private static byte[] text(Object value) {
        if (value instanceof Boolean truth) {
            return new byte[] {(byte) (truth ? 'T' : 'F')};
        }
        if (value instanceof LocalDate date) {
            return date.format(DateTimeFormatter.BASIC_ISO_DATE).getBytes(StandardCharsets.US_ASCII);
        }
        return Utf8.cut(value.toString(), LONGEST_TEXT);
    }

    List<Field> fields() {
        return fields;
    }

    int rows() {
        return rows;
    }

    /** The type of a column in dBASE's letters. */
    char letter(int column) {
        return switch (fields.get(column).type()) {
            case TEXT -> 'C';
            case INTEGER, NUMBER -> 'N';
            case BOOLEAN -> 'L';
            case DATE -> 'D';
        };
    }

    /** Bytes of a column in each row. */
    int width(int column) {
        return switch (fields.get(column).type()) {
            case TEXT -> Math.max(1, bytes[column]);
            case INTEGER -> Math.max(NARROWEST_INTEGER, bytes[column]);
            case NUMBER -> Math.max(1, bytes[column]) + 1 + decimals(column);
            case BOOLEAN -> 1;
            case DATE -> 8;
        };
    }

    /** Digits behind the point; 0 for what is no number. */
    int decimals(int column) {
        return fields.get(column).type() == FieldType.NUMBER ? Math.max(1, decimals[column]) : 0;
    }

    /** Bytes of a row: a mark of deletion, then all columns. */
    int rowBytes() {
        int row = 1;
        for (int i = 0; i < bytes.length; i++) {
            row += width(i);
        }
        return row;
    }

    /** Bytes of the rows so far. */
    long dbfBytes() {
        return (long) rows * rowBytes();
    }
}
