#nullable enable
[ApiController]
[Route("things")]
public class ThingController
{
    [HttpGet]
    [ProducesResponseType(typeof(Thing), 200)]
    [ProducesResponseType(404)]
    [Authorize]
    public ActionResult Get(long size, [Required] string text) => null!;

    [HttpPost]
    public void Make(Thing thing)
    {
    }
}

public class Thing
{
    public string? Open { get; set; }
    public int Size { get; set; }
    public Kind Kind { get; set; }
}

public enum Kind
{
    Book,
    Film = 7,
}
