package io.woocom.adapters.dynamodb;

import io.woocom.domain.mail.Posted;
import io.woocom.domain.mail.PostedContract;
import io.woocom.domain.shared.SettableClock;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Engine.class)
class MailTableTest implements PostedContract {

    private final Posted posted = DynamoDb.posted(Engine.session(new SettableClock(), Tables.MAIL));

    @Override
    public Posted posted() {
        return posted;
    }
}
