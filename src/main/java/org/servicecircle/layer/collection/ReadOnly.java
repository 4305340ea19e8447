package org.servicecircle.layer.collection;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Begins transactions in which much is read: without one, PostgreSQL sends all rows at once. */
@Component
final class ReadOnly {

    private final TransactionTemplate transactions;

    ReadOnly(PlatformTransactionManager manager) {
        transactions = new TransactionTemplate(manager);
        transactions.setReadOnly(true);
    }

    TransactionTemplate transactions() {
        return transactions;
    }
}
