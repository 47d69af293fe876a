using Microsoft.AspNetCore.Mvc;
using Shop.Access;
using Shop.Models;

namespace Shop.Controllers;

[Route(Root + "/[controller]")]
[Authorize(Policy = Policies.Read)]
[ProducesResponseType(StatusCodes.Status401Unauthorized)]
public abstract class ShopController : ControllerBase
{
    protected const string Root = "shop/api/v1";

    [HttpGet("ping")]
    [AllowAnonymous]
    public IActionResult Ping() => Ok();
}

[ApiController]
[Produces("application/json")]
public partial class ItemsController : ShopController
{
    private const string ById = "{id:guid}";

    [HttpGet]
    public async Task<ActionResult<List<Item>>> Search([FromQuery] ItemFilter filter, [FromHeader(Name = "X-Trace")] string? trace, CancellationToken cancellation)
    {
        return await Find(filter);
    }

    [HttpGet(ById)]
    [ProducesResponseType<Item>(StatusCodes.Status200OK)]
    [ProducesResponseType(typeof(ProblemDetails), 404, "application/problem+json")]
    public IActionResult Get(Guid id, [FromQuery(Name = "as-of")] DateTimeOffset? asOf, string language = "nb") => Ok();

    [HttpPost]
    [Authorize(Policies.Write)]
    [Consumes("application/json")]
    [SwaggerResponse(201, "Made.", typeof(Item))]
    [SwaggerResponse(400, Type = typeof(ValidationProblemDetails))]
    public ActionResult Create(NewItem item, [FromServices] IStore store) => Created();

    [Obsolete]
    [HttpDelete, Route("{id}"), Route("~/shop/old/{id?}")]
    [Authorize(Policy = Policies.Clerk)]
    [ApiExplorerSettings(IgnoreApi = true)]
    public void Remove([FromRoute] Guid id)
    {
    }

    private Task<List<Item>> Find(ItemFilter filter) => null!;
}

public partial class ItemsController
{
    [HttpPut("{id}/picture"), Authorize(Policy = Policies.Either)]
    [Consumes("image/png")]
    public async Task<IActionResult> Picture(Guid id) => Ok(new Item { Name = "x" });

    [HttpPost("upload")]
    [AllowAnonymous]
    public Task Upload([FromForm] Upload upload) => Task.CompletedTask;

    [HttpPatch($"{ById}/[action]"), Authorize(Policy = "missing")]
    public ActionResult<IDictionary<string, int?>> CountAsync(Guid id, [FromBody] string[]? words) => null!;

    [HttpGet("by/" + Elsewhere.Unknown)]
    public void Lost()
    {
    }

    [NonAction]
    public void Helper()
    {
    }
}

[Route("shop/api/v{version:apiVersion}/stock")]
[ApiVersion(2.0)]
[Authorize(Policy = Policies.Key)]
public class StockController : Controller
{
    [HttpGet("{*rest}")]
    public FileStreamResult Load(string rest, Page page) => null!;
}
