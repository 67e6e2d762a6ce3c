package io.woocom.functions.reporting;

import static java.util.stream.Collectors.toMap;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.woocom.adapters.wire.Envelope;
import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.history.EventLog;
import io.woocom.domain.history.Fact;
import io.woocom.domain.ordering.OrderId;
import io.woocom.domain.reporting.CountSales;
import io.woocom.domain.reporting.FollowShelves;
import io.woocom.domain.shared.Page;
import io.woocom.functions.World;
import io.woocom.functions.events.QueueBatch;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Keeps the figures of reports. It counts from the order as it stands, and notes in the same write
/// how far it counted, so events may come twice, late, or again from the log. A replay reads the
/// log part by part, one message each, and hands every subject to the same counting.
public final class ReportProjection implements RequestHandler<SQSEvent, SQSBatchResponse> {

    private static final int PART = 100;

    private final CountSales countSales;
    private final FollowShelves followShelves;
    private final EventLog log;
    private final Consumer<String> replayFrom;

    public ReportProjection() {
        this(World.lambda());
    }

    public ReportProjection(World world) {
        this(
                world.countSales(),
                world.followShelves(),
                world.eventLog(),
                after -> world.reportMessages().replay(after));
    }

    /// @param replayFrom goes on from a position in the log
    public ReportProjection(
            CountSales countSales,
            FollowShelves followShelves,
            EventLog log,
            Consumer<String> replayFrom) {
        this.countSales = countSales;
        this.followShelves = followShelves;
        this.log = log;
        this.replayFrom = replayFrom;
    }

    @Override
    public SQSBatchResponse handleRequest(SQSEvent batch, Context context) {
        return QueueBatch.events(batch, this::handle);
    }

    private void handle(Envelope event) {
        if (event.type().equals(ReportMessages.REPLAY)) {
            replay(ReportMessages.after(event).orElse(log.start()));
        } else {
            follow(event.subject(), event.sequence());
        }
    }

    private void replay(String after) {
        var position = Optional.of(after).filter(text -> !text.isEmpty());
        var part = log.read(new Page.Request(PART, position), Optional.empty());
        part.page().items().stream()
                .collect(toMap(Fact::subject, Fact::sequence, Math::max))
                .forEach(this::follow);
        if (part.page().next().isPresent()) {
            replayFrom.accept(part.position());
        }
    }

    private void follow(String subject, long sequence) {
        if (subject.startsWith(OrderId.PREFIX)) {
            countSales.count(new OrderId(subject), sequence);
        } else if (subject.startsWith(ProductId.PREFIX)) {
            followShelves.follow(new ProductId(subject));
        } else if (subject.startsWith(VariantId.PREFIX)) {
            followShelves.follow(List.of(new VariantId(subject)));
        }
    }
}
