package io.woocom.infrastructure;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A function that may call a service but has no way to it would wait until its time is over.
class ReachTest {

    /// Lambda does these for the function, from its own network.
    private static final Set<String> BY_LAMBDA =
            Set.of(
                    "sqs:ReceiveMessage",
                    "sqs:DeleteMessage",
                    "sqs:ChangeMessageVisibility",
                    "sqs:GetQueueAttributes");

    static Stream<Templates> environments() {
        return Templates.all();
    }

    @ParameterizedTest
    @MethodSource("environments")
    void every_service_that_a_function_may_call_can_be_reached(Templates templates) {
        var endpoints =
                templates.resources("AWS::EC2::VPCEndpoint").stream()
                        .map(endpoint -> endpoint.text("ServiceName"))
                        .map(name -> name.substring(name.lastIndexOf('.') + 1))
                        .collect(toSet());
        for (var function : templates.resources("AWS::Lambda::Function")) {
            var isolated =
                    function.texts("VpcConfig.SubnetIds").stream()
                            .noneMatch(subnet -> subnet.contains("internet"));
            if (!isolated) {
                continue;
            }
            var called =
                    Policies.of(function.referred("Role")).stream()
                            .flatMap(statement -> statement.actions().stream())
                            .filter(action -> !BY_LAMBDA.contains(action))
                            .map(action -> action.substring(0, action.indexOf(':')))
                            .filter(service -> !Set.of("sts", "logs", "ec2").contains(service))
                            .collect(toSet());
            assertThat(endpoints).as(function.toString()).containsAll(called);
        }
    }
}
