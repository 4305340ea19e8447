package org.servicecircle.file;

/** What a caller's programs must know of a file before they open it. */
public interface FileType {

    /** As {@code Content-Type}. */
    String contentType();

    /** At the end of a file's name, without the first dot. */
    String extension();
}
