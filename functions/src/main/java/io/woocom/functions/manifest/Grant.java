package io.woocom.functions.manifest;

import io.woocom.adapters.dynamodb.TableKeys;

/// One right of a function: what it may touch, and how.
public sealed interface Grant {

    record OnTable(TableKeys table, TableUse use) implements Grant {}

    record OnQueue(QueueRow queue) implements Grant {}

    record OnBucket(String bucket, BucketUse use) implements Grant {}

    record OnSecret(String name, SecretUse use) implements Grant {}

    /// Accounts of the user pool of customers.
    record OnAccounts(AccountUse use) implements Grant {}

    /// Letters in the store's name.
    record OfMail() implements Grant {}

    enum TableUse {
        READ,
        WRITE,
        READ_WRITE
    }

    enum BucketUse {
        READ,
        WRITE,
        /// Sign addresses for uploads.
        SIGN_UPLOADS
    }

    enum AccountUse {
        READ,
        /// Open one for somebody.
        INVITE,
        /// Let nobody sign in, or let them again.
        CLOSE,
        REMOVE
    }

    enum SecretUse {
        READ,
        /// Sign guest tokens with a key that never leaves its store.
        SIGN
    }
}
